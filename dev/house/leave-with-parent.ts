// Preloaded into every part of the local house: when the launcher is gone, however it went, the part closes as well.
if (process.connected) {
  process.channel?.unref()
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
