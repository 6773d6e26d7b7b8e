package org.waypost.content.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** A filter of PDFBox that stops when the {@link DecodingBudget} is used up. */
final class BoundedFilter extends Filter {
    private static final List<COSName> PACKING = List.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final Filter unbounded;

    private BoundedFilter(Filter unbounded) {
        this.unbounded = unbounded;
    }

    /**
     * Puts the bounds into PDFBox. It has no door for that, so this goes through the wall; a test with a bomb fails when a
     * new version moves it.
     */
    @SuppressWarnings("unchecked")
    static void install() {
        try {
            Field field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            Map<COSName, Filter> filters = (Map<COSName, Filter>) field.get(FilterFactory.INSTANCE);
            PACKING.forEach(name -> filters.computeIfPresent(name, (same, filter) -> bounded(filter)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this PDFBox cannot be bounded", e);
        }
    }

    private static Filter bounded(Filter filter) {
        return filter instanceof BoundedFilter ? filter : new BoundedFilter(filter);
    }

    @Override
    public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return decode(encoded, decoded, parameters, index, DecodeOptions.DEFAULT);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index, DecodeOptions options)
            throws IOException {
        DecodingBudget budget = DecodingBudget.current();
        budget.spend(reserved(parameters, getDecodeParams(parameters, index)));
        return unbounded.decode(encoded, new Spending(decoded, budget), parameters, index, options);
    }

    /** Bytes that a filter sets aside before it has unpacked any: a row, or for fax the whole picture. */
    private static long reserved(COSDictionary image, COSDictionary own) {
        long columns = Math.max(0, own.getLong(COSName.COLUMNS, 1));
        long bits = Math.max(1, own.getLong(COSName.BITS_PER_COMPONENT, 8));
        long colours = Math.max(1, own.getLong(COSName.COLORS, 1));
        long rows = own.containsKey(COSName.K) || own.containsKey(COSName.ROWS)
                ? Math.max(own.getLong(COSName.ROWS, 0), image.getLong(COSName.HEIGHT, 0))
                : 1;
        return Math.multiplyHigh(columns * bits, colours * Math.max(1, rows)) != 0
                ? DecodingBudget.WHOLE + 1
                : columns * bits * colours * Math.max(1, rows) / Byte.SIZE;
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
        unbounded.encode(input, encoded, parameters, 0);
    }

    private static final class Spending extends OutputStream {
        private final OutputStream decoded;
        private final DecodingBudget budget;

        Spending(OutputStream decoded, DecodingBudget budget) {
            this.decoded = decoded;
            this.budget = budget;
        }

        @Override
        public void write(int b) throws IOException {
            budget.spend(1);
            decoded.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            budget.spend(length);
            decoded.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            decoded.flush();
        }

        @Override
        public void close() throws IOException {
            decoded.close();
        }
    }
}
