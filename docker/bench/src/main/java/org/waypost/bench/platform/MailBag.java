package org.waypost.bench.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.waypost.local.demo.Picture;
import org.waypost.samplemail.Recipient;
import org.waypost.samplemail.SampleMail;

/**
 * Photographs to hand in. Drawing takes longer than recording, so a few drawings go round, each time with another comment
 * segment: another file with another checksum, and the same picture.
 */
public final class MailBag {
    private static final Recipient MARISOL =
            new Recipient("Marisol Vega", Optional.empty(), "214", "412 W Ontario St", "Chicago IL", "60654", "US");
    private static final double HUNDRED_KILOBYTES = 0.7;
    private static final int SEED = 20_260;
    private static final int LONGEST_COMMENT = 65_000;
    private static final int COMMENT_FRAME = 4;

    private final List<byte[]> drawings = new ArrayList<>();
    private final long run = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    private final AtomicInteger handedOut = new AtomicInteger();

    /** A bag of some drawings, about 100 KB each. */
    public MailBag(int different) {
        SampleMail mail = SampleMail.seeded(SEED).scaled(HUNDRED_KILOBYTES);
        for (int i = 0; i < different; i++) {
            drawings.add(mail.piece(List.of(MARISOL), Locale.US).jpeg());
        }
    }

    /** Pictures that nobody had before, in this run or another. */
    public List<Picture> next(int count) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(next());
        }
        return pictures;
    }

    private Picture next() {
        return fresh(drawings.get(handedOut.get() % drawings.size()));
    }

    /** That JPEG as another file with another checksum. */
    public Picture fresh(byte[] jpeg) {
        int number = handedOut.getAndIncrement();
        return new Picture("bench-" + number + ".jpg", commented(jpeg, comment(number)));
    }

    /**
     * One such picture of exactly that size, padded with comments of chance bytes.
     *
     * @throws IllegalArgumentException when it is too small for a picture
     */
    public Picture ofSize(int bytes) {
        byte[] file = commented(small(), comment(handedOut.getAndIncrement()));
        if (file.length + COMMENT_FRAME > bytes) {
            throw new IllegalArgumentException("no picture has only " + bytes + " bytes");
        }
        while (file.length < bytes) {
            int left = bytes - file.length - COMMENT_FRAME;
            byte[] filling = new byte[left > LONGEST_COMMENT ? Math.min(LONGEST_COMMENT, left - COMMENT_FRAME) : left];
            ThreadLocalRandom.current().nextBytes(filling);
            file = commented(file, filling);
        }
        return new Picture("bench-" + bytes + ".jpg", file);
    }

    /** The same picture as another file, of a few bytes more; for several threads. */
    public Picture another(Picture picture) {
        int number = handedOut.getAndIncrement();
        return new Picture("bench-" + number + ".jpg", commented(picture.bytes(), comment(number)));
    }

    private byte[] comment(int number) {
        return ("waypost bench " + run + " " + number).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] small() {
        return SampleMail.seeded(SEED)
                .scaled(HUNDRED_KILOBYTES / 2)
                .piece(List.of(MARISOL), Locale.US)
                .jpeg();
    }

    /** A JPEG file with a comment segment behind its first marker. */
    static byte[] commented(byte[] jpeg, byte[] comment) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(jpeg.length + comment.length + COMMENT_FRAME);
        file.write(jpeg, 0, 2);
        file.write(0xFF);
        file.write(0xFE);
        file.write((comment.length + 2) >> 8);
        file.write(comment.length + 2);
        file.writeBytes(comment);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
