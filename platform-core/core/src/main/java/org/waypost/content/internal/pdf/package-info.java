/**
 * Reads PDFs straight from sealed blobs and puts pictures and PDFs together into one.
 *
 * <p>Nothing of a document is held whole: sources are read where needed, what is written lies in an encrypted scratch file
 * that has no name. Only pages are taken over from a source, never its scripts, actions, attachments or forms.
 */
package org.waypost.content.internal.pdf;
