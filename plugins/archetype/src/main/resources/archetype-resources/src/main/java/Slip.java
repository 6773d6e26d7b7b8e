package ${package};

import java.util.List;
import java.util.stream.Stream;
import org.waypost.spi.Bytes;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Labels.ParcelLabel;
import org.waypost.spi.carrier.PostalAddress;

/** What is on a label. */
record Slip(String number, List<String> address) {
    static List<String> addressLines(LabelOrder order) {
        PostalAddress to = order.consignment().to();
        String place = String.join(" ", to.city(), to.region(), to.postalCode()).strip();
        return Stream.of(Stream.of(to.name(), to.company()), to.lines().stream(), Stream.of(place, to.country()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Text for a label printer, a picture for every other wish. */
    ParcelLabel label(LabelFormat format) {
        return format == LabelFormat.ZPL
                ? new ParcelLabel(number, LabelFormat.ZPL, Bytes.of(zpl()))
                : new ParcelLabel(number, LabelFormat.PNG, Bytes.of(new SlipPicture(this).png()));
    }

    private String zpl() {
        StringBuilder zpl = new StringBuilder("^XA^CI28^PW812^LL1218\n");
        int y = 80;
        for (String line : address) {
            zpl.append("^FO50," + y + "^A0N,48,48^FD" + plain(line) + "^FS\n");
            y += 70;
        }
        return zpl.append("^FO80,820^BY3^BCN,220,Y,N,N^FD" + number + "^FS\n^XZ\n").toString();
    }

    /** Without the characters that begin a command. */
    private static String plain(String line) {
        return line.replaceAll("[\\^~]", " ");
    }
}
