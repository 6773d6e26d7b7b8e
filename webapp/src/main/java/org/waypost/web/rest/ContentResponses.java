package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypost.content.ByteRange;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.content.OpenedContent;
import org.waypost.content.Rendition;

/**
 * Sends stored content: whole or one range, with a checksum as ETag, only to the one who asked, never run by a browser.
 * Pictures made by us are shown, originals are saved.
 */
@RequestScoped
class ContentResponses {
    private static final int PIECE = 64 * 1024;

    /** One range; numbers too long for a file are as good as no range. */
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    @Inject
    private Contents contents;

    @Inject
    private HttpServletRequest request;

    /** A picture or file in one of its sizes. */
    Response send(ContentId id, Rendition rendition) {
        return send(id, rendition, rendition.isMade());
    }

    /** A document that was made by us, to be shown in the browser. */
    Response show(ContentId id) {
        return send(id, Rendition.ORIGINAL, true);
    }

    private Response send(ContentId id, Rendition rendition, boolean inline) {
        String known = knownTag();
        if (!known.isEmpty() && known.equals(contents.tag(id, rendition))) {
            return headers(Response.notModified(), known).build();
        }
        Optional<ByteRange> range = range();
        OpenedContent content = contents.open(id, rendition, range.orElse(ByteRange.ALL));
        StreamingOutput body = out -> {
            try (content) {
                copy(content.stream(), out);
            }
        };
        Response.ResponseBuilder response = range.isPresent() ? Response.status(206) : Response.ok();
        range.ifPresent(asked -> response.header("Content-Range", contentRange(content)));
        return headers(response.entity(body).type(content.contentType()), content.tag())
                .header(HttpHeaders.CONTENT_LENGTH, content.range().length())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(content, inline))
                .build();
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] some = new byte[PIECE];
        for (int count = from.read(some); count >= 0; count = from.read(some)) {
            to.write(some, 0, count);
        }
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder response, String tag) {
        return response.tag(new EntityTag(tag))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff");
    }

    private String knownTag() {
        String sent = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return sent == null ? "" : sent.replace("\"", "");
    }

    private Optional<ByteRange> range() {
        Matcher sent =
                RANGE.matcher(Optional.ofNullable(request.getHeader("Range")).orElse(""));
        if (!sent.matches() || (sent.group(1).isEmpty() && sent.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (sent.group(1).isEmpty()) {
            return Optional.of(new ByteRange(-Long.parseLong(sent.group(2)), Long.MAX_VALUE));
        }
        long from = Long.parseLong(sent.group(1));
        long length = sent.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(sent.group(2)) - from + 1;
        return Optional.of(new ByteRange(from, length));
    }

    private static String contentRange(OpenedContent content) {
        long from = content.range().from();
        return "bytes " + from + "-" + (from + content.range().length() - 1) + "/" + content.size();
    }

    private static String disposition(OpenedContent content, boolean inline) {
        String name = URLEncoder.encode(content.fileName().toString(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return (inline ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}
