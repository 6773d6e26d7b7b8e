/** How fast stored photographs go out, decrypted and only to those who may see them. */
package org.waypost.bench.download;
