// A real SMTP server in a process of its own. Orders come as JSON lines and are answered in turn; each mail that it
// takes is a line too, written before the sender hears 250.
const { createInterface } = require('node:readline');
const { SMTPServer } = require('smtp-server');

const [port = '0', user = '', password = '', startTls = ''] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** What it does with the next commands: {} takes everything; { RCPT: [code, text] } refuses; { hold: 'RCPT' } keeps silent, 'REPLY' once it has the mail. */
let manners = {};
const meet = (command, subject, callback) => {
  if (manners.hold === command) return say({ holding: command });
  const refusal = manners[command];
  const applies = refusal && (refusal[2] === undefined || subject.includes(refusal[2]));
  if (!applies) return callback();
  callback(Object.assign(new RangeError(refusal[1]), { responseCode: refusal[0] }));
};

const server = new SMTPServer({
  authOptional: user === '',
  disabledCommands: startTls === '' ? ['STARTTLS'] : [],
  allowInsecureAuth: true,
  disableReverseLookup: true,
  onAuth: (auth, _session, callback) =>
    auth.username === user && auth.password === password
      ? callback(null, { user })
      : callback(Object.assign(new RangeError('Authentication failed'), { responseCode: 535 })),
  onConnect: (session, callback) => meet('CONNECT', session.remoteAddress, callback),
  onMailFrom: (address, _session, callback) => meet('MAIL', address.address, callback),
  onRcptTo: (address, _session, callback) => meet('RCPT', address.address, callback),
  onData: (stream, session, callback) => {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () =>
      meet('DATA', '', (error) => {
        if (error) return callback(error);
        const { mailFrom, rcptTo } = session.envelope;
        const source = Buffer.concat(parts).toString('latin1');
        say({ mail: { from: mailFrom.address, to: rcptTo.map(({ address }) => address), source } });
        if (manners.vanish) return process.exit(0);
        if (manners.hold === 'REPLY') return say({ holding: 'REPLY' });
        callback();
      }),
    );
  },
});
server.on('error', () => undefined);
server.listen(Number(port), '127.0.0.1', () => say({ port: server.server.address().port }));

createInterface({ input: process.stdin }).on('line', (line) => {
  manners = JSON.parse(line);
  say({ done: true });
});
process.stdin.on('end', () => process.exit(0));
