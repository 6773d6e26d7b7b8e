package org.waypost.architecture.wrong.extensions;

import org.waypost.spi.storage.BlobStore;

/** The contract belongs into internal. */
record PlugsInOpenly(BlobStore seen) {}
