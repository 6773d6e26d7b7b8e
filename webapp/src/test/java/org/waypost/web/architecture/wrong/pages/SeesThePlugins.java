package org.waypost.web.architecture.wrong.pages;

import org.waypost.spi.storage.BlobStore;

/** The contract is for plugins. */
record SeesThePlugins(BlobStore seen) {}
