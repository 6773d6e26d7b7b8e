package org.waypost.web.rest;

import java.io.InputStream;
import java.util.List;

/**
 * The parts of scanned pages as the published description names them.
 *
 * @param file one or more, in their order
 */
record ScanPagesForm(List<InputStream> file) {}
