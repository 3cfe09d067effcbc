@node "%~dp0browser-host.mjs" %*
