package org.waypost.web.rest;

import java.io.InputStream;

/**
 * The parts of a handover as the published description names them.
 *
 * @param handover the JSON of what is handed over
 * @param signature a picture of the signature; may be absent when there is a photograph
 * @param photo a photograph of who collected, or of a paper he signed; may be absent when there is a signature
 */
record HandoverForm(String handover, InputStream signature, InputStream photo) {}
