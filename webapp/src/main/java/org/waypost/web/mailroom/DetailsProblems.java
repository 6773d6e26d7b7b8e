package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.mailroom.MailroomError;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** Refusals of a piece's form: a field is called as the form calls it, its limit is in the form's units. */
@RequestScoped
class DetailsProblems {
    @Inject
    private ProblemTexts problems;

    @Inject
    private Sites sites;

    @Inject
    private Texts texts;

    String detail(PlatformException refused) {
        return problems.detail(
                refused.code() == MailroomError.BAD_DETAILS ? asInTheForm(refused.arguments()) : refused);
    }

    private PlatformException asInTheForm(List<Object> fieldAndLimit) {
        String field = fieldAndLimit.get(0).toString();
        Measures measures = Measures.in(sites.current().units());
        return new PlatformException(
                MailroomError.BAD_DETAILS, texts.of("mail." + field), measures.limit(field, fieldAndLimit.get(1)));
    }
}
