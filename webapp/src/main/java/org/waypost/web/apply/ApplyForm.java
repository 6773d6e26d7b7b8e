package org.waypost.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.waypost.customers.CustomerKind;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.verification.CaseFile;
import org.waypost.verification.FillInApplication;
import org.waypost.verification.KeepFacts;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.papers.CaseWords;
import org.waypost.web.papers.FactRow;
import org.waypost.web.papers.FactSection;
import org.waypost.web.shell.Texts;

/** What is filled in in a step; it is kept when the next one is asked for. */
@Named
@ViewScoped
public class ApplyForm implements Serializable {
    @Inject
    private ApplyPage page;

    @Inject
    private transient OwnLook look;

    @Inject
    private transient KeepFacts keep;

    @Inject
    private transient FillInApplication fill;

    @Inject
    private transient Sites sites;

    @Inject
    private transient CaseWords words;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private List<FactSection> sections;
    private long version;
    private CustomerKind kind;
    private String name;
    private String business;

    @PostConstruct
    void load() {
        CaseFile file = look.file();
        version = file.application().version();
        kind = file.customer().kind();
        name = look.isIntroduced() ? file.customer().name() : "";
        business = file.customer().business();
        sections = FactSection.of(file, look.asked(page.getStep()));
        Suggestions suggestions =
                new Suggestions(file.facts(), sites.current().locale().getCountry());
        FactSection.rows(sections).forEach(row -> row.suggest(suggestions.of(row.getKey())));
    }

    /** The sections of the step, in the order of the form. */
    public List<FactSection> getSections() {
        return sections;
    }

    /** Keeps who applies. */
    public void introduce() {
        tell(() -> {
            fill.introduce(kind, name, business);
            page.goOn();
        });
    }

    /** Keeps what was typed. What was answered may ask for more: then the step is not over. */
    public void next() {
        if (!FactSection.check(sections)) {
            Messages.addGlobalError(words.of("facts.wrong"));
            return;
        }
        tell(() -> {
            keep.keepOwn(version, FactSection.typed(sections));
            Set<String> shown = keys();
            look.again();
            load();
            if (shown.containsAll(keys())) {
                page.goOn();
            } else {
                Messages.addGlobalInfo(texts.from("apply", "more"));
            }
        });
    }

    private Set<String> keys() {
        return FactSection.rows(sections).map(FactRow::getKey).collect(Collectors.toSet());
    }

    private void tell(Runnable work) {
        try {
            work.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
            look.again();
            version = look.file().application().version();
        }
    }

    // what the page binds to

    public CustomerKind[] getKinds() {
        return CustomerKind.values();
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind chosen) {
        kind = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = Objects.requireNonNullElse(typed, "");
    }

    public String getBusiness() {
        return business;
    }

    public void setBusiness(String typed) {
        business = Objects.requireNonNullElse(typed, "");
    }
}
