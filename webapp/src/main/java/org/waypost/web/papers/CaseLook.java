package org.waypost.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.CaseFile;
import org.waypost.verification.FindApplications;

/** A case as it is while one request is answered; judged once, and anew after a step. */
@RequestScoped
public class CaseLook {
    @Inject
    private FindApplications applications;

    private CaseFile file;

    CaseFile at(long id) {
        if (file == null) {
            file = applications.withId(new ApplicationId(id));
        }
        return file;
    }

    void again() {
        file = null;
    }
}
