package org.waypost.web.rest;

import java.io.InputStream;

/**
 * The parts of a document as the published description names them.
 *
 * @param document the JSON of what it is
 * @param front a picture or PDF of its front, or of the whole
 * @param back a picture of its back; may be absent where there is none
 */
record DocumentForm(String document, InputStream front, InputStream back) {}
