/**
 * Starting, watching and ending programs of this machine: child processes with a log and a pid file, ports, progress
 * lines and waiting until something answers. Nothing here knows what the programs are. A process is only ever ended by
 * its id, and only when its start time shows that the id still belongs to the process that was started here.
 */
package org.waypost.local.process;
