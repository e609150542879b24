// Tells what becomes of each article while a form is at work. Without this file the form is sent as any other, and the page that comes back tells it.
(() => {
  const form = document.querySelector('form[data-progress]');
  const told = document.getElementById('progress');
  if (!(form instanceof HTMLFormElement) || !told || !window.ReadableStream || !window.TextDecoderStream) return;
  const [status, list] = [told.querySelector('p'), told.querySelector('ul')];

  const made = (name, text, className = '') => {
    const element = document.createElement(name);
    element.textContent = text;
    element.className = className;
    return element;
  };

  const row = ({ id, title, outcome, problems }) => {
    const item = document.createElement('li');
    item.append(made('span', id ? outcome : 'not added', `badge ${id ? (outcome === 'unchanged' ? '' : 'good') : 'bad'}`), ' ');
    if (id) {
      const link = made('a', title || id);
      link.href = told.dataset.articles + encodeURIComponent(id);
      item.append(link);
    }
    if (problems.length > 0) {
      const why = document.createElement('ul');
      why.append(...problems.map((p) => made('li', `${p.message} (${p.code})`, 'meta')));
      item.append(why);
    }
    return item;
  };

  const count = () => `${list.children.length} read`;
  const HEARD = {
    added: (data) => {
      list.append(row(data));
      status.textContent = `${count()}, at work`;
    },
    done: (data) => {
      list.replaceChildren(...data.added.map(row));
      status.textContent = `Done: ${count()}`;
    },
    problem: (data) => {
      status.textContent = data.detail || data.title;
    },
  };

  const hear = (text) => {
    const field = (name) => text.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    const [event, data] = [field('event'), field('data')];
    if (data !== undefined) HEARD[event]?.(JSON.parse(data));
  };

  const follow = async (body) => {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/event-stream' } });
    if (!answer.ok) return HEARD.problem(await answer.json());
    let left = '';
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const events = (left + part.value).split('\n\n');
      left = events.pop();
      events.forEach(hear);
    }
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    const body = new FormData(form);
    button.disabled = true;
    told.hidden = false;
    list.replaceChildren();
    status.textContent = 'At work';
    told.focus();
    try {
      await follow(body);
    } catch {
      status.textContent = 'The connection broke off. What is told here as added is safe; the same may be sent again.';
    } finally {
      button.disabled = false;
    }
  });
})();
