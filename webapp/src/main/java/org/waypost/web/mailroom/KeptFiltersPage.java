package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.KeepFilters;
import org.waypost.mailroom.SavedFilter;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The filters that the reader of the list of pieces keeps. */
@Named
@RequestScoped
public class KeptFiltersPage {
    @Inject
    private ListedFilter listed;

    @Inject
    private KeepFilters filters;

    @Inject
    private ProblemTexts problems;

    @Inject
    private Texts texts;

    private String name = "";
    private boolean standard;

    /** One's own filters. */
    public List<SavedRow> getAll() {
        return listed.saved().stream()
                .map(one -> new SavedRow(
                        one.name(),
                        FilterAddress.address(FilterAddress.query(one.filter())),
                        one.filter().equals(listed.filter())))
                .toList();
    }

    /** The one that is shown now, or empty. */
    public String getShown() {
        return getAll().stream()
                .filter(SavedRow::shown)
                .map(SavedRow::name)
                .findFirst()
                .orElse("");
    }

    /** What is looked for, by name: carried along by forms. */
    public List<Map.Entry<String, String>> getCriteria() {
        return List.copyOf(listed.filter().named().entrySet());
    }

    /** How somebody calls the filter he keeps. */
    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }

    /** Whether the list shall open with it. */
    public boolean isStandard() {
        return standard;
    }

    public void setStandard(boolean chosen) {
        standard = chosen;
    }

    /** Keeps what is looked for. */
    public void keep() {
        run(() -> filters.keep(new SavedFilter(name, listed.filter(), standard)), "filter.kept", name);
    }

    /** Forgets the one that is shown. */
    public void forget() {
        String shown = getShown();
        run(() -> filters.forget(shown), "filter.forgotten", shown);
    }

    private void run(Runnable change, String done, String filter) {
        try {
            change.run();
            Messages.addFlashGlobalInfo(texts.of(done, filter.trim()));
            Faces.redirect(FilterAddress.address(FilterAddress.query(listed.filter())));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** A kept filter. */
    public record SavedRow(String name, String address, boolean shown) {}
}
