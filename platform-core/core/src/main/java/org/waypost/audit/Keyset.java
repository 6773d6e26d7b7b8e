package org.waypost.audit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Reads rows in order of a key, page by page, up to a last key. */
final class Keyset<T> implements Iterator<T> {
    private final LongFunction<List<T>> pageAfter;
    private final ToLongFunction<T> key;
    private final long last;
    private Iterator<T> page = List.<T>of().iterator();
    private long after;

    Keyset(LongFunction<List<T>> pageAfter, ToLongFunction<T> key, long last) {
        this.pageAfter = pageAfter;
        this.key = key;
        this.last = last;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && after < last) {
            List<T> rows = pageAfter.apply(after).stream()
                    .takeWhile(row -> key.applyAsLong(row) <= last)
                    .toList();
            after = rows.isEmpty() ? last : key.applyAsLong(rows.get(rows.size() - 1));
            page = rows.iterator();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row after " + after);
        }
        return page.next();
    }
}
