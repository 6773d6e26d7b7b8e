package org.waypost.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.privacy.AnswerErasure;
import org.waypost.privacy.AskErasure;
import org.waypost.privacy.AskedBy;
import org.waypost.privacy.ErasureCase;
import org.waypost.privacy.ErasureRequest;
import org.waypost.privacy.FindErasure;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;

/** A customer asks that what is kept of him be erased: it is noted, looked at by record class, and answered. */
@Named
@ViewScoped
public class ErasurePage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Customers customers;

    @Inject
    private transient FindErasure find;

    @Inject
    private transient AskErasure ask;

    @Inject
    private transient AnswerErasure answer;

    @Inject
    private transient PrivacyWords words;

    @Inject
    private transient ProblemTexts problems;

    private transient ErasureCase found;
    private long id;
    private long seen;
    private AskedBy askedBy = AskedBy.IN_PERSON;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        look();
    }

    private void look() {
        found = find.of(id());
        seen = found.request().map(ErasureRequest::version).orElse(0L);
    }

    /** His request with its answer, or the one he would get. */
    public ErasureCase getFound() {
        if (found == null) {
            found = find.of(id());
        }
        return found;
    }

    /** Who asks. */
    public Customer getCustomer() {
        return customers.withId(id());
    }

    /** What is in the way of an answer. */
    public List<String> getObstacles() {
        return getFound().obstacles().stream().map(problems::detail).toList();
    }

    /** How somebody can ask. */
    public AskedBy[] getWays() {
        return AskedBy.values();
    }

    /** Notes that he asked. */
    public void note() {
        tell(() -> ask.ask(id(), askedBy), "noted");
    }

    /** Answers, and erases what may go. */
    public void answer() {
        tell(() -> answer.answer(id(), seen), "answered");
    }

    private void tell(Runnable step, String done) {
        try {
            step.run();
            Messages.addGlobalInfo(words.of(done));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        look();
    }

    private CustomerId id() {
        return new CustomerId(id);
    }

    // what the page binds to

    public long getId() {
        return id;
    }

    public AskedBy getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(AskedBy chosen) {
        askedBy = chosen;
    }
}
