// A page that drives Glassbox in a frame: a runnable example for doc/embed.md.

const frame = document.getElementById('glassbox');
const log = document.getElementById('log');
const place = document.getElementById('place');

// Messages go to Glassbox only, not to whatever page the frame may show.
const glassbox = new URL(frame.src).origin;
const MOST_LINES = 20;
let sent = 0;

function send(message) {
  sent++;
  frame.contentWindow.postMessage({ glassbox: 1, id: sent, ...message }, glassbox);
}

addEventListener('message', ({ source, origin, data }) => {
  // Any page may send messages: believe only the frame, and only Glassbox in it.
  if (source !== frame.contentWindow || origin !== glassbox || data?.glassbox !== 1) return;
  write(data);
  if (data.type === 'ready') send({ type: 'state' });
  if (data.type === 'state' || data.type === 'position')
    place.textContent = `epoch ${data.epoch}, loss ${data.loss === null ? '–' : data.loss.toFixed(4)}`;
});

// The frame may have been ready before this page listened: then this is answered, else `ready` will follow.
frame.addEventListener('load', () => send({ type: 'state' }));

document.getElementById('buttons').addEventListener('click', ({ target }) => {
  const { message } = target.dataset;
  if (message) send(JSON.parse(message));
});

document.getElementById('link-form').addEventListener('submit', (event) => {
  event.preventDefault();
  send({ type: 'open', link: document.getElementById('link').value });
});

document.getElementById('position-form').addEventListener('submit', (event) => {
  event.preventDefault();
  send({ type: 'seek', position: document.getElementById('position').valueAsNumber });
});

function write(message) {
  const line = document.createElement('li');
  line.textContent = JSON.stringify(message);
  log.prepend(line);
  if (log.childElementCount > MOST_LINES) log.lastElementChild.remove();
}
