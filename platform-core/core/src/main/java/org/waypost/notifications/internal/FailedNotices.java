package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.jobs.Jobs;
import org.waypost.notifications.NotificationsError;
import org.waypost.notifications.SendNoticeAgain;
import org.waypost.shared.PlatformException;

@ApplicationScoped
@Transactional
class FailedNotices implements SendNoticeAgain {
    @Inject
    private NoticeTable table;

    @Inject
    private Jobs jobs;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Override
    public void again(long id) {
        access.require(Permission.MAIL_ASSIGN);
        Notice notice = table.withId(id).orElseThrow(() -> new PlatformException(NotificationsError.UNKNOWN_NOTICE));
        if (!table.revived(id)) {
            throw new PlatformException(NotificationsError.NOT_FAILED);
        }
        ledger.record(
                "notifications.sent-again",
                new Subject("customer", notice.customer().value()));
        jobs.enqueue(NoticeMail.job(id));
    }
}
