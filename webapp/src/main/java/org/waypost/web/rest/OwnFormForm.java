package org.waypost.web.rest;

import java.io.InputStream;

/**
 * The parts of a form's upload as the published description names them.
 *
 * @param file the official form as PDF
 */
record OwnFormForm(InputStream file) {}
