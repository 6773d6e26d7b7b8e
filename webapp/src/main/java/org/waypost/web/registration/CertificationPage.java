package org.waypost.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.registration.Certification;
import org.waypost.registration.CertifiedLine;
import org.waypost.registration.CertifiedList;
import org.waypost.registration.CertifyQuarter;
import org.waypost.registration.FindCertifications;
import org.waypost.registration.ListRegistrations;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;

/** The list that is to be certified next, and who certified those before. */
@Named
@ViewScoped
public class CertificationPage implements Serializable {
    @Inject
    private transient CertifyQuarter quarter;

    @Inject
    private transient FindCertifications signed;

    @Inject
    private transient ListRegistrations registrations;

    @Inject
    private transient RegistrationWords words;

    @Inject
    private transient ProblemTexts problems;

    private transient CertifiedList list;
    private LocalDate due;

    @PostConstruct
    void load() {
        due = getList().dueOn();
    }

    /** The list as it stands now. */
    public CertifiedList getList() {
        if (list == null) {
            list = quarter.next();
        }
        return list;
    }

    /** New, current and ended. */
    public CertifiedLine.Part[] getParts() {
        return CertifiedLine.Part.values();
    }

    /** The lines of a part. */
    public List<CertifiedLine> lines(CertifiedLine.Part part) {
        return getList().lines().stream().filter(line -> line.part() == part).toList();
    }

    /** How many are still to be entered. */
    public int getWaiting() {
        return registrations.waiting();
    }

    /** Those that were signed, the latest first. */
    public List<Certification> getLog() {
        return signed.all();
    }

    /** Signs the list that was seen. */
    public void sign() {
        try {
            quarter.sign(due);
            Messages.addGlobalInfo(words.of("signed.done"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
        list = null;
        load();
    }
}
