package org.waypost.web.rest;

import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The parts of a parcel with its photograph as the published description names them.
 *
 * @param file the photograph
 * @param parcel the JSON of a parcel without photograph; the part is named {@code package}
 */
record PackageForm(
        InputStream file, @Schema(name = "package") String parcel) {}
