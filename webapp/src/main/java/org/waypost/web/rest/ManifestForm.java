package org.waypost.web.rest;

import java.io.InputStream;

/**
 * The parts of a manifest as the published description names them.
 *
 * @param manifest the JSON of what is handed over, a DispatchJson
 * @param signature a picture of the driver's signature; may be absent
 */
record ManifestForm(String manifest, InputStream signature) {}
