package org.waypost.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.CaseFile;
import org.waypost.verification.KeepFacts;
import org.waypost.verification.Need;
import org.waypost.web.errors.ProblemTexts;

/** What is known of a case, section by section; what was typed stays until it is kept. */
@Named
@ViewScoped
public class FactsForm implements Serializable {
    @Inject
    private ApplicationPage page;

    @Inject
    private transient CaseLook look;

    @Inject
    private transient KeepFacts keep;

    @Inject
    private transient CaseWords words;

    @Inject
    private transient ProblemTexts problems;

    private List<FactSection> sections;
    private long version;

    @PostConstruct
    void load() {
        CaseFile file = look.at(page.getId());
        version = file.application().version();
        sections = FactSection.of(
                file, field -> field.need() != Need.NOT_NEEDED || !field.value().isEmpty());
    }

    /** The sections, in the order of the form. */
    public List<FactSection> getSections() {
        return sections;
    }

    /** Keeps what was typed; what cannot be right is marked, and nothing is kept then. */
    public void save() {
        if (!FactSection.check(sections)) {
            Messages.addGlobalError(words.of("facts.wrong"));
            return;
        }
        try {
            keep.keep(new ApplicationId(page.getId()), version, FactSection.typed(sections));
            Messages.addGlobalInfo(words.of("facts.kept"));
            page.look();
            load();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
