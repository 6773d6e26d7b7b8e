package org.waypost.bench.thumbnails;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.Rig;
import org.waypost.content.MediaType;
import org.waypost.content.Rendition;
import org.waypost.content.internal.picture.PictureSource;
import org.waypost.content.internal.picture.SmallPictures;
import org.waypost.samplemail.Recipient;
import org.waypost.samplemail.SampleMail;

/**
 * R2. Thumbnails a second of the production code, from files to JPEG bytes, against {@code vipsthumbnail} on the same files;
 * both with a thread or process for each core. No platform is started: storing and sealing are part of {@code ingest}.
 */
public final class ThumbnailsBenchmark implements Benchmark {
    private static final Recipient MARISOL =
            new Recipient("Marisol Vega", Optional.empty(), "214", "412 W Ontario St", "Chicago IL", "60654", "US");
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int SIDE = Rendition.THUMBNAIL.side();
    private static final double TARGET = 0.50;
    /** How much larger than for the demo a piece is drawn: about 1 and 8 megapixels. */
    private static final double SMALL = 1;

    private static final double LARGE = 2.8;

    @Override
    public String name() {
        return "thumbnails";
    }

    @Override
    public String question() {
        return "R2: thumbnails made a second";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        Path folder = Files.createDirectories(rig.target().resolve("thumbnails"));
        List<String> wrong = new ArrayList<>();
        int rounds = parameters.number("rounds", 5);
        return new Report(
                name(),
                List.of(
                        part("photograph", files(folder, SMALL, parameters.number("photographs", 160)), rounds, wrong),
                        part("large scan", files(folder, LARGE, parameters.number("scans", 40)), rounds, wrong)),
                wrong);
    }

    private static Part part(String name, List<Path> files, int rounds, List<String> wrong) throws Exception {
        for (int i = 0; i < 2; i++) { // both warm up
            floor(files, wrong);
            own(files);
        }
        Figures figures = Interleaved.run(rounds, () -> floor(files, wrong), () -> own(files));
        BufferedImage one = ImageIO.read(files.get(0).toFile());
        return new Part(name, "thumbnails/s", figures, Target.ratioAtLeast(TARGET))
                .with("files a round", Integer.toString(files.size()))
                .with("pixels", one.getWidth() + " x " + one.getHeight());
    }

    private static List<Path> files(Path folder, double scale, int count) throws IOException {
        SampleMail mail = SampleMail.seeded(count).scaled(scale);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] jpeg = mail.piece(List.of(MARISOL), Locale.US).jpeg();
            files.add(Files.write(folder.resolve(count + "-" + i + ".jpg"), jpeg));
        }
        return files;
    }

    private static double own(List<Path> files) throws Exception {
        List<Callable<Integer>> work = files.stream()
                .map(file -> (Callable<Integer>) () -> thumbnail(file))
                .toList();
        long begun = System.nanoTime();
        Load.run(CORES, work);
        return Load.perSecond(files.size(), begun);
    }

    private static int thumbnail(Path file) throws Exception {
        try (FileChannel channel = FileChannel.open(file)) {
            PictureSource source = new PictureSource(channel, MediaType.JPEG, 0, 1);
            return SmallPictures.of(source, Set.of(Rendition.THUMBNAIL))
                    .get(Rendition.THUMBNAIL)
                    .jpeg()
                    .length;
        }
    }

    private static double floor(List<Path> files, List<String> wrong) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int core = 0; core < CORES; core++) {
            List<Path> share = files.subList(files.size() * core / CORES, files.size() * (core + 1) / CORES);
            work.add(() -> vips(share));
        }
        long begun = System.nanoTime();
        Load.run(CORES, work);
        double rate = Load.perSecond(files.size(), begun);
        Path made = Path.of(files.get(0).toString().replace(".jpg", "_vips.jpg"));
        if (ImageIO.read(made.toFile()).getWidth() > SIDE) {
            wrong.add("vipsthumbnail made something else than a thumbnail");
        }
        return rate;
    }

    private static Void vips(List<Path> files) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("vipsthumbnail", "-s", SIDE + "x" + SIDE, "-o", "%s_vips.jpg[Q=82]"));
        files.forEach(file -> command.add(file.toString()));
        Process vips = new ProcessBuilder(command).inheritIO().start();
        if (vips.waitFor() != 0) {
            throw new IOException("vipsthumbnail failed; it is in the package libvips-tools");
        }
        return null;
    }
}
