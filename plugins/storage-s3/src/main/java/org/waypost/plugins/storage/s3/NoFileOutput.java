package org.waypost.plugins.storage.s3;

import java.io.OutputStream;

/** What the SDK in the plugin's jar finds in place of {@link java.io.FileOutputStream}; see {@link NoFiles}. */
public abstract class NoFileOutput extends OutputStream {}
