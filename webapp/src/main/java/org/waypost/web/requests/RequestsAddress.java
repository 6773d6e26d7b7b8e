package org.waypost.web.requests;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waypost.requests.DueKey;
import org.waypost.requests.RequestFilter;
import org.waypost.requests.RequestFilter.Holder;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestSearch;
import org.waypost.requests.RequestStatus;

/** The list of requests as it stands in addresses, so that it can be shared; what cannot be read is passed over. */
final class RequestsAddress {
    private static final String LIST = "/requests/list.xhtml";
    private static final int ROWS = 50;

    private RequestsAddress() {}

    /** What the page is asked for. */
    static RequestSearch read(UnaryOperator<String> parameter) {
        RequestFilter filter = new RequestFilter(
                RequestKind.named(text(parameter, "kind")),
                constant(RequestStatus.values(), text(parameter, "state")),
                !text(parameter, "late").isEmpty(),
                constant(Holder.values(), text(parameter, "whose")).orElse(Holder.ANYBODY),
                text(parameter, "q"));
        return new RequestSearch(filter, DueKey.read(text(parameter, "after")), size(text(parameter, "rows")));
    }

    private static int size(String rows) {
        return rows.matches("\\d{1,3}") ? Integer.parseInt(rows) : ROWS;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> nameOf(one).equals(name)).findFirst();
    }

    private static String text(UnaryOperator<String> parameter, String name) {
        return Optional.ofNullable(parameter.apply(name)).map(String::trim).orElse("");
    }

    /** A constant as addresses write it. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Where a page of the list is. */
    static String of(RequestSearch search) {
        RequestFilter filter = search.filter();
        Map<String, String> named = new LinkedHashMap<>();
        filter.kind().ifPresent(kind -> named.put("kind", kind.apiName()));
        filter.status().ifPresent(status -> named.put("state", nameOf(status)));
        named.put("late", filter.late() ? "1" : "");
        named.put("whose", filter.holder() == Holder.ANYBODY ? "" : nameOf(filter.holder()));
        named.put("q", filter.text());
        named.put("rows", search.size() == ROWS ? "" : Integer.toString(search.size()));
        search.after().ifPresent(key -> named.put("after", key.toString()));
        return named.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", LIST + "?", ""));
    }
}
