package org.waypost.plugins.carrier.easypost;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Labels.ParcelLabel;

/**
 * Fetches the files of labels.
 *
 * @param api EasyPost
 * @param usual where nobody asks for a format
 */
record LabelFiles(Api api, LabelFormat usual) {
    Labels of(SpiContext context, Shipment shipment, LabelFormat wanted) {
        PostageLabel label = shipment.label().orElseThrow();
        if (label.file(wanted).isEmpty()) {
            label = converted(context, shipment, wanted).orElse(label);
        }
        LabelFormat format = label.file(wanted).isPresent() ? wanted : label.bought();
        Bytes file = file(api, context, label.file(format).orElseThrow(), format);
        return new Labels(
                shipment.id(),
                List.of(new ParcelLabel(shipment.trackingNumber(), format, file)),
                shipment.bought().orElseThrow().price());
    }

    /** Some carriers have one format only, and EasyPost converts from PNG alone. */
    private Optional<PostageLabel> converted(SpiContext context, Shipment shipment, LabelFormat wanted) {
        try {
            return new Shipments(api)
                    .label(context, shipment.id(), wanted.name())
                    .label();
        } catch (Refusal no) {
            return Optional.empty();
        }
    }

    /** A file of a format, or nothing: a page that says sorry is no label. */
    static Bytes file(Api api, SpiContext context, URI address, LabelFormat format) {
        Bytes file = api.file(context, address);
        if (!new String(file.toArray(), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .startsWith(beginning(format))) {
            throw new SpiException(SpiErrorCode.DOWN, "EasyPost's file is no " + format);
        }
        return file;
    }

    private static String beginning(LabelFormat format) {
        return switch (format) {
            case PDF -> "%PDF-";
            case PNG -> "\u0089PNG";
            case ZPL -> "^XA";
        };
    }
}
