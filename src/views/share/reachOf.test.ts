import { expect, test } from 'vitest';
import { reachOf } from './reachOf.ts';

test.each([
  ['file:///media/usb/glassbox.html', 'file'],
  ['http://localhost:4173/', 'computer'],
  ['http://glassbox.localhost/', 'computer'],
  ['http://127.0.0.1:4173/', 'computer'],
  ['http://[::1]:4173/', 'computer'],
  ['http://10.0.0.7/', 'network'],
  ['http://172.16.0.1/', 'network'],
  ['http://172.31.255.254/', 'network'],
  ['http://192.168.1.20:8080/a/', 'network'],
  ['http://169.254.3.4/', 'network'],
  ['http://[fe80::1]/', 'network'],
  ['http://[fd12:3456::1]/', 'network'],
  ['http://teacher.local/', 'network'],
  ['https://glassbox.example.org/', null],
  ['http://172.15.0.1/', null],
  ['http://172.32.0.1/', null],
  ['http://11.0.0.1/', null],
  ['http://193.168.1.1/', null],
  ['http://10.example.org/', null],
  ['http://192.168.example.org/', null],
  ['http://localhost.example.org/', null],
  ['http://[2001:db8::1]/', null],
])('a link to %s works there alone: %s', (address, reach) => {
  expect(reachOf(new URL(address))).toBe(reach);
});
