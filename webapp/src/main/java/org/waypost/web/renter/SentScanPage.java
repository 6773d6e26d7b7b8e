package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.waypost.requests.OpenSentScan;
import org.waypost.requests.SentFile;
import org.waypost.requests.SentScan;
import org.waypost.tenancy.Sites;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Behind the link of an e-mail: the files that were too large for it. Nobody need be signed in. */
@Named
@RequestScoped
public class SentScanPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenSentScan openSentScan;

    @Inject
    private Sites sites;

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    private SentScan scan;

    @PostConstruct
    void load() {
        scan = openSentScan.look(String.valueOf(request.getParameter("t")));
    }

    /** Who sent it. */
    public String getLocation() {
        return sites.current().name();
    }

    /** Until when the link opens. */
    public String getUntil() {
        return format.moment(scan.until());
    }

    /** The files in order. */
    public List<FileRow> getFiles() {
        return IntStream.range(0, scan.files().size()).mapToObj(this::row).toList();
    }

    private FileRow row(int index) {
        SentFile file = scan.files().get(index);
        String link = URLEncoder.encode(scan.link(), StandardCharsets.UTF_8);
        return new FileRow(
                file.name(),
                texts.of("sent.about", file.pages(), format.size(file.bytes())),
                "/sent/file?t=" + link + "&n=" + (index + 1));
    }

    /**
     * A file to download.
     *
     * @param name of the file
     * @param about its pages and size, in words
     * @param address to download it from
     */
    public record FileRow(String name, String about, String address) {}
}
