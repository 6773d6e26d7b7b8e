package org.waypost.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.registration.AddresseeId;
import org.waypost.registration.EnterRegistration;
import org.waypost.registration.FillSheet;
import org.waypost.registration.ListRegistrations;
import org.waypost.registration.RegistrationLine;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.verification.Document;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FormItem;
import org.waypost.verification.KeepFormMap;
import org.waypost.web.errors.ProblemTexts;

/** What is typed into the public register for one addressee, in its order, with the pictures that go with it. */
@Named
@ViewScoped
public class RegistrationSheetPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient FillSheet sheets;

    @Inject
    private transient ListRegistrations list;

    @Inject
    private transient EnterRegistration enterRegistration;

    @Inject
    private transient KeepFormMap ownForm;

    @Inject
    private transient RegistrationWords words;

    @Inject
    private transient ProblemTexts problems;

    private transient FilledForm form;
    private transient RegistrationLine line;
    private long id;
    private long seen;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        getForm();
        look();
    }

    private void look() {
        line = null;
        seen = getLine().version();
    }

    /** The addressee. */
    public long getId() {
        return id;
    }

    /** His line on the work list. */
    public RegistrationLine getLine() {
        if (line == null) {
            line = list.of(addressee());
        }
        return line;
    }

    /** What is known of him. */
    public FilledForm getForm() {
        if (form == null) {
            form = sheets.of(addressee()).shown(words::shown);
        }
        return form;
    }

    /** What the register asks for, in its order. */
    public List<FormItem> getItems() {
        return getForm().registryItems();
    }

    /** The papers whose pictures go with it, and the forms he signed. */
    public List<Document> getPapers() {
        return sheets.papers(addressee());
    }

    /** Whether there is a copy of the official form to fill. */
    public boolean isOwnForm() {
        return ownForm.blank().isPresent();
    }

    /** Somebody typed it in. */
    public void enter() {
        try {
            enterRegistration.enter(addressee(), seen);
            Messages.addGlobalInfo(words.of("entered.done"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        look();
    }

    private AddresseeId addressee() {
        return new AddresseeId(id);
    }
}
