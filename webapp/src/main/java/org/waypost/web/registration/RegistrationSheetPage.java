package org.waypost.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentType;
import org.waypost.verification.EnterRegistration;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.FormEdition;
import org.waypost.verification.FormItem;
import org.waypost.verification.KeepFormMap;
import org.waypost.verification.ListRegistrations;
import org.waypost.verification.PrintForm;
import org.waypost.verification.RegistrationLine;
import org.waypost.web.errors.ProblemTexts;

/** What is typed into the public register for one renter, in its order, with the pictures that go with it. */
@Named
@ViewScoped
public class RegistrationSheetPage implements Serializable {
    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient PrintForm forms;

    @Inject
    private transient ListRegistrations list;

    @Inject
    private transient EnterRegistration enterRegistration;

    @Inject
    private transient FindDocuments documents;

    @Inject
    private transient KeepFormMap ownForm;

    @Inject
    private transient RegistrationWords words;

    @Inject
    private transient ProblemTexts problems;

    private transient FilledForm form;
    private long id;
    private long seen;

    @PostConstruct
    void load() {
        id = Ids.parse(String.valueOf(request.getParameter("id")));
        getForm();
        look();
    }

    private void look() {
        seen = getLine().version();
    }

    /** The renter. */
    public long getId() {
        return id;
    }

    /** His line on the work list. */
    public RegistrationLine getLine() {
        return list.of(customer());
    }

    /** What is known of him. */
    public FilledForm getForm() {
        if (form == null) {
            form = forms.of(customer()).shown(words::shown);
        }
        return form;
    }

    /** What the register asks for, in its order. */
    public List<FormItem> getItems() {
        return getForm().registryItems();
    }

    /** The papers whose pictures go with it, and the forms he signed. */
    public List<Document> getPapers() {
        return documents.of(customer()).stream()
                .filter(document -> document.state().isValid())
                .filter(document -> document.type().isId() || document.type() == DocumentType.SIGNED_FORM)
                .toList();
    }

    /** Whether there is a copy of the official form to fill. */
    public boolean isOwnForm() {
        return ownForm.blank(FormEdition.CURRENT).isPresent();
    }

    /** Somebody typed it in. */
    public void enter() {
        try {
            enterRegistration.enter(customer(), seen);
            Messages.addGlobalInfo(words.of("entered.done"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        look();
    }

    private CustomerId customer() {
        return new CustomerId(id);
    }
}
