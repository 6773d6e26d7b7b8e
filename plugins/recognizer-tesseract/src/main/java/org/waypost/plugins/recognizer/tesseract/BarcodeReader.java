package org.waypost.plugins.recognizer.tesseract;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waypost.spi.recognizer.Barcode;

/**
 * Looks for barcodes in the whole picture and in its parts, and on its side: ZXing finds a code of bars only when it
 * lies across, and a matrix code only near the middle of what it is given.
 */
final class BarcodeReader {
    private static final Map<DecodeHintType, ?> ALL =
            hints(BarcodeFormat.CODE_128, BarcodeFormat.QR_CODE, BarcodeFormat.DATA_MATRIX, BarcodeFormat.PDF_417);
    private static final Map<DecodeHintType, ?> MATRIX = hints(BarcodeFormat.QR_CODE, BarcodeFormat.DATA_MATRIX);
    /** A part is half as wide and high as the picture; the next one starts a quarter further. */
    private static final int PARTS = 3;

    private static final int SMALLEST = 40;

    private final Grey upright;
    private final Map<String, Barcode> found = new LinkedHashMap<>();

    BarcodeReader(Grey upright) {
        this.upright = upright;
    }

    private static Map<DecodeHintType, ?> hints(BarcodeFormat... formats) {
        return Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(formats));
    }

    List<Barcode> read() {
        keep(source(upright), new Place(0, 0, 0, 0), ALL, false);
        keep(source(upright.turned()), new Place(0, 0, 0, 0), ALL, true);
        if (upright.width() >= SMALLEST && upright.height() >= SMALLEST) {
            parts();
        }
        return List.copyOf(found.values());
    }

    private void parts() {
        LuminanceSource whole = source(upright);
        int width = upright.width() / 4;
        int height = upright.height() / 4;
        for (int i = 0; i < PARTS * PARTS; i++) {
            Place part = Place.sized(width * (i % PARTS), height * (i / PARTS), 2 * width, 2 * height);
            keep(whole.crop(part.left(), part.top(), part.width(), part.height()), part, MATRIX, false);
        }
    }

    private static LuminanceSource source(Grey picture) {
        int width = picture.width();
        int height = picture.height();
        return new PlanarYUVLuminanceSource(picture.shades(), width, height, 0, 0, width, height, false);
    }

    private void keep(LuminanceSource source, Place part, Map<DecodeHintType, ?> hints, boolean onItsSide) {
        for (Result result : results(source, hints)) {
            int turned = turnedInside(result);
            if (turned % 180 != 0) {
                continue;
            }
            Place seen = place(result.getResultPoints(), part.left(), part.top());
            Place place = turned == 0 ? seen : mirrored(seen, part, source);
            Place placed = onItsSide ? turnedBack(place) : place;
            Barcode barcode = new Barcode(
                    result.getBarcodeFormat().name(),
                    result.getText(),
                    Page.box(placed, upright.width(), upright.height()));
            found.putIfAbsent(barcode.format() + " " + barcode.text(), barcode);
        }
    }

    private static List<Result> results(LuminanceSource source, Map<DecodeHintType, ?> hints) {
        MultiFormatReader reader = new MultiFormatReader();
        reader.setHints(hints);
        try {
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
            return List.of(new GenericMultipleBarcodeReader(reader).decodeMultiple(bitmap, hints));
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private static Place place(ResultPoint[] points, int left, int top) {
        return Stream.of(points)
                .filter(point -> point != null)
                .map(point -> Place.sized(left + (int) point.getX(), top + (int) point.getY(), 1, 1))
                .reduce(Place::with)
                .orElse(Place.sized(left, top, 1, 1));
    }

    // ZXing turns the picture itself for this format and gives points as turned; what lies on its side is also found in
    // the picture that was turned here, where the points can be trusted
    private static int turnedInside(Result result) {
        Object degrees = result.getResultMetadata().getOrDefault(ResultMetadataType.ORIENTATION, 0);
        return result.getBarcodeFormat() == BarcodeFormat.PDF_417 ? (Integer) degrees : 0;
    }

    private static Place mirrored(Place seen, Place part, LuminanceSource source) {
        int right = 2 * part.left() + source.getWidth();
        int bottom = 2 * part.top() + source.getHeight();
        return new Place(right - seen.right(), bottom - seen.bottom(), right - seen.left(), bottom - seen.top());
    }

    private Place turnedBack(Place place) {
        int height = upright.height();
        return new Place(place.top(), height - place.right(), place.bottom(), height - place.left());
    }
}
