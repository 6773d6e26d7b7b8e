package org.waypost.web.papers;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Messages;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.CaseField;
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
        Map<String, List<FactRow>> rows = file.judgement().fields().stream()
                .filter(field ->
                        field.need() != Need.NOT_NEEDED || !field.value().isEmpty())
                .collect(Collectors.groupingBy(
                        CaseField::section,
                        LinkedHashMap::new,
                        Collectors.mapping(FactRow::new, Collectors.toUnmodifiableList())));
        sections = rows.entrySet().stream()
                .map(section -> new FactSection(section.getKey(), section.getValue()))
                .toList();
    }

    /** The sections, in the order of the form. */
    public List<FactSection> getSections() {
        return sections;
    }

    /** Keeps what was typed; what cannot be right is marked, and nothing is kept then. */
    public void save() {
        if (rows().filter(row -> !row.check()).count() > 0) {
            Messages.addGlobalError(words.of("facts.wrong"));
            return;
        }
        try {
            keep.keep(new ApplicationId(page.getId()), version, typed());
            Messages.addGlobalInfo(words.of("facts.kept"));
            page.look();
            load();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private Map<String, String> typed() {
        return rows().filter(row -> !row.isKnown()).collect(Collectors.toMap(FactRow::getKey, FactRow::getValue));
    }

    private Stream<FactRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }
}
