package org.waypost.bench.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Table;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.MailBag;
import org.waypost.bench.platform.Rig;
import org.waypost.bench.recognition.ReadMail.Read;
import org.waypost.local.LocalPlatform;
import org.waypost.local.demo.Picture;
import org.waypost.samplemail.Recipient;
import org.waypost.samplemail.SampleMail;
import org.waypost.samplemail.SamplePiece;

/**
 * R11, and how often a printed piece's mailbox is proposed rightly. Pictures are drawn from ten seeds that no rule was
 * tuned on, for hundreds of renters with many names in common; a wrong piece that would be assigned by itself voids all.
 */
public final class RecognitionBenchmark implements Benchmark {
    /** Not to be looked at one by one: rules that are made to fit them would make the figure worthless. */
    private static final List<Long> SEEDS =
            List.of(840_127L, 840_139L, 840_163L, 840_179L, 840_181L, 840_187L, 840_197L, 840_199L, 840_221L, 840_227L);

    private static final int RENTERS = 500;
    private static final double PAGES_TARGET = 0.90;

    @Override
    public String name() {
        return "recognition";
    }

    @Override
    public String question() {
        return "R11: photographs read a second, and how many rightly";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        LocalPlatform platform = rig.platformThatReads();
        List<Recipient> renters = Renters.invented(RENTERS);
        Renters.moveIn(renters, platform.database(), rig.downtown().tenant());
        ReadMail mail = new ReadMail(platform.database(), rig.downtown());
        Tally tally = tally(mail, drawn(renters, parameters.number("pieces", 250)));
        return new Report(name(), List.of(speed(rig, mail, parameters), tally.part()), tally.wrong());
    }

    private static List<SamplePiece> drawn(List<Recipient> renters, int count) {
        List<SamplePiece> pieces = new ArrayList<>();
        for (long seed : SEEDS) {
            SampleMail mail = SampleMail.seeded(seed);
            for (int i = 0; i < count / SEEDS.size(); i++) {
                pieces.add(mail.piece(renters, Locale.US));
            }
        }
        return pieces;
    }

    private static Tally tally(ReadMail mail, List<SamplePiece> pieces) throws Exception {
        MailBag bag = new MailBag(0);
        List<Read> read =
                mail.read(pieces.stream().map(piece -> bag.fresh(piece.jpeg())).toList());
        Tally tally = new Tally();
        for (int i = 0; i < read.size(); i++) {
            tally.count(pieces.get(i).truth(), read.get(i));
        }
        return tally;
    }

    private static Part speed(Rig rig, ReadMail mail, Parameters parameters) throws Exception {
        int pages = parameters.number("pages", 40);
        MailBag bag = new MailBag(0);
        List<byte[]> pictures = drawn(Renters.invented(RENTERS), Math.max(pages, SEEDS.size())).stream()
                .map(SamplePiece::jpeg)
                .toList();
        ShellTesseract floor = new ShellTesseract(pictures, rig.target().resolve("pages-to-read"));
        Figures figures = Interleaved.run(
                parameters.number("rounds", 3),
                floor::take,
                () -> read(mail, pictures.stream().map(bag::fresh).toList()));
        return new Part("pages read", "pages/s", figures, Target.ratioAtLeast(PAGES_TARGET))
                .with("pages a round", Integer.toString(pictures.size()))
                .with("floor with one thread a process", Table.number(floor.takeSingleThreaded()) + " pages/s");
    }

    private static double read(ReadMail mail, List<Picture> pictures) throws Exception {
        long begun = System.nanoTime();
        mail.read(pictures);
        return Load.perSecond(pictures.size(), begun);
    }
}
