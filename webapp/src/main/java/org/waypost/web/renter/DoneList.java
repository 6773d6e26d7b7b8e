package org.waypost.web.renter;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;
import org.waypost.requests.DoneLine;
import org.waypost.shared.Page;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** A list of what was done, paged by key; the page stands in the address. */
public abstract class DoneList implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient DoneRows doneRows;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private transient Page<DoneLine> page;
    private Long after;

    @PostConstruct
    void readAddress() {
        after = ListKey.of(request).orElse(null);
        readAddress(request);
    }

    /** What else stands in the address. */
    void readAddress(HttpServletRequest asked) {}

    abstract Page<DoneLine> read(Optional<Long> key);

    /** What was done, the last first. */
    public List<DoneRow> getRows() {
        return doneRows.of(page().rows());
    }

    /** The key of the next page, or empty. */
    public String getNext() {
        return page().next().map(String::valueOf).orElse("");
    }

    /** Has the list asked for anew. */
    public void refresh() {
        page = null;
    }

    void tell(Runnable step, String done) {
        try {
            step.run();
            Messages.addGlobalInfo(texts.from(DoneRows.SLICE, done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        refresh();
    }

    private Page<DoneLine> page() {
        if (page == null) {
            page = read(Optional.ofNullable(after));
        }
        return page;
    }
}
