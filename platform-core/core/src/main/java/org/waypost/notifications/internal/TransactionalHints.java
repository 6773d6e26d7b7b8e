package org.waypost.notifications.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.waypost.notifications.PushHints;
import org.waypost.tenancy.CommitBuffer;

@ApplicationScoped
class TransactionalHints implements PushHints {
    @Inject
    private HintTable table;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private CommitBuffer<String> topics;

    @PostConstruct
    void open() {
        topics = new CommitBuffer<>(transaction, table::write, written -> {});
    }

    @Override
    public void tell(String topic) {
        topics.add(topic);
    }
}
