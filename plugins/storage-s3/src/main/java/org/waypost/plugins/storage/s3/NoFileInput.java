package org.waypost.plugins.storage.s3;

import java.io.InputStream;

/** What the SDK in the plugin's jar finds in place of {@link java.io.FileInputStream}; see {@link NoFiles}. */
public abstract class NoFileInput extends InputStream {}
