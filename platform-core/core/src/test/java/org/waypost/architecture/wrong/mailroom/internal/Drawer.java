package org.waypost.architecture.wrong.mailroom.internal;

import jakarta.mail.Message;
import org.waypost.architecture.wrong.content.internal.Safe;
import org.waypost.spi.storage.BlobStore;

/** An adapter that breaks into another feature and takes other features' libraries. */
public record Drawer(Safe safe, Message mail, BlobStore store) {}
