package org.waypost.samplemail;

import java.util.ArrayList;
import java.util.List;
import org.waypost.samplemail.photo.Sheet;

/** What was in an envelope: so many pages, flat and not yet scanned. */
final class Letter {
    private final Posting posting;
    private final LetterText text;

    Letter(Posting posting) {
        this.posting = posting;
        this.text = new LetterText(posting);
    }

    List<Sheet> pages(int total) {
        List<Sheet> pages = new ArrayList<>();
        for (int number = 1; number <= total; number++) {
            pages.add(page(number, total));
        }
        return pages;
    }

    private Sheet page(int number, int total) {
        if (posting.from().trade() == Trade.PERSON) {
            return new HandwrittenPage(posting, text).draw(number, total);
        }
        return number == 1
                ? new LetterPage(posting, text).draw(total)
                : new EnclosurePage(posting, text).draw(number, total);
    }
}
