package org.waypost.architecture.wrong.content;

import org.waypost.spi.storage.BlobStore;

/** Only extensions.internal may. */
record SeesThePlugins(BlobStore seen) {}
