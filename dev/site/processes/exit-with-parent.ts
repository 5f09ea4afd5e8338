// Preloaded into every service: the service exits when the process that started it has ended for any reason.
if (process.connected) {
  process.channel?.unref()
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
