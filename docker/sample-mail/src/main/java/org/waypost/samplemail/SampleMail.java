package org.waypost.samplemail;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.photo.Jpeg;
import org.waypost.samplemail.photo.Png;
import org.waypost.samplemail.photo.Sheet;

/**
 * Makes pictures of mail. The seed decides everything: a generator of the same seed and size that is asked the same in
 * the same order gives the same bytes; every further call gives another picture. Several threads may share one
 * generator, but then it is chance which of them gets which picture.
 *
 * <p>Pieces are about 1600 × 1100 pixels and 150 to 250 KB; {@link #scaled} changes both.
 */
public final class SampleMail {
    private static final float QUALITY = 0.84f;
    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 5;

    private final long seed;
    private final double scale;
    private final AtomicLong calls = new AtomicLong();

    private SampleMail(long seed, double scale) {
        this.seed = seed;
        this.scale = scale;
    }

    /** A generator at its beginning. */
    public static SampleMail seeded(long seed) {
        return new SampleMail(seed, 1);
    }

    /**
     * A generator of the same seed, at its beginning, whose pictures are that many times as wide and high: 0.7 makes
     * files of about 100 KB, 4 of about 2 MB.
     *
     * @throws IllegalArgumentException when the factor is below 0.2 or above 5
     */
    public SampleMail scaled(double factor) {
        if (!(factor >= SMALLEST && factor <= LARGEST)) {
            throw new IllegalArgumentException("A picture cannot be scaled by " + factor);
        }
        return new SampleMail(seed, factor);
    }

    /** A piece of a random kind for one of the recipients, sent from the place (its language and country). */
    public SamplePiece piece(List<Recipient> recipients, Locale place) {
        Dice dice = next();
        return piece(dice.oneOf(recipients), Kinds.drawn(dice), place, dice);
    }

    /** A piece of that kind, sent from the recipient's own country. */
    public SamplePiece piece(Recipient recipient, MailKind kind) {
        return piece(recipient, kind, home(recipient), next());
    }

    /** A piece of that kind, sent from the place. */
    public SamplePiece piece(Recipient recipient, MailKind kind, Locale place) {
        return piece(recipient, kind, place, next());
    }

    private SamplePiece piece(Recipient recipient, MailKind kind, Locale place, Dice dice) {
        Sender sender = Senders.drawn(place, Kinds.senders(kind, dice), dice);
        Posting posting = Posting.of(recipient, sender, scale, dice);
        FlatPiece flat = Kinds.draw(kind, posting);
        Truth truth = new Truth(
                posting.address().name(),
                recipient.mailbox(),
                sender.name(),
                kind,
                flat.trackingNumber(),
                Phrases.language(sender.place()),
                kind == MailKind.POSTCARD || sender.trade() == Trade.PERSON);
        return new SamplePiece(jpeg(new Scene(scale, dice).photograph(flat)), truth);
    }

    /** The picture side of a postcard from the place, as a JPEG; nothing on it says who gets it. */
    public byte[] postcardPicture(Recipient recipient, Locale place) {
        Dice dice = next();
        Sender sender = Senders.drawn(place, Kinds.senders(MailKind.POSTCARD, dice), dice);
        FlatPiece flat = Postcard.pictureSide(Posting.of(recipient, sender, scale, dice));
        return jpeg(new Scene(scale, dice).photograph(flat));
    }

    /** An invented sender of that trade from the place, for {@link #letterPages}. */
    public Sender sender(Locale place, Trade trade) {
        return Senders.drawn(place, Set.of(trade), next());
    }

    /**
     * The scanned pages of a letter, first page first, as JPEGs of about 1275 × 1650 pixels: a business letter with its
     * enclosures, or a handwritten one from a {@link Trade#PERSON}.
     *
     * @throws IllegalArgumentException when fewer than one page is asked for
     */
    public List<byte[]> letterPages(Recipient recipient, Sender sender, int pages) {
        return scans(recipient, sender, pages).stream().map(SampleMail::jpeg).toList();
    }

    /** The same pages as {@link #letterPages} would give, as PNGs. */
    public List<byte[]> letterPagesAsPng(Recipient recipient, Sender sender, int pages) {
        return scans(recipient, sender, pages).stream().map(Png::encode).toList();
    }

    private List<BufferedImage> scans(Recipient recipient, Sender sender, int pages) {
        if (pages < 1) {
            throw new IllegalArgumentException("A letter has at least one page");
        }
        Dice dice = next();
        List<BufferedImage> scans = new ArrayList<>();
        for (Sheet page : new Letter(Posting.of(recipient, sender, scale, dice)).pages(pages)) {
            scans.add(Scene.scan(page, scale, dice.fork()));
        }
        return scans;
    }

    private Dice next() {
        return Dice.of(seed, calls.getAndIncrement());
    }

    private static Locale home(Recipient recipient) {
        return Senders.all().stream()
                .map(Sender::place)
                .filter(place -> place.getCountry().equals(recipient.country()))
                .findFirst()
                .orElse(Locale.US);
    }

    private static byte[] jpeg(BufferedImage picture) {
        return Jpeg.encode(picture, QUALITY);
    }
}
