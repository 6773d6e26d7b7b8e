package org.waypost.customers;

/** What is done with many mailboxes at once. */
public sealed interface MailboxChange {
    /** How it stands in the ledger. */
    String action();

    /** Does it; refused by exception. */
    void applyTo(Mailbox mailbox);

    /** Free and reserved ones get another state: reserved, available or retired. */
    record To(MailboxStatus status) implements MailboxChange {
        /** Renting and closing have use cases of their own. */
        public To {
            if (status != MailboxStatus.AVAILABLE
                    && status != MailboxStatus.RESERVED
                    && status != MailboxStatus.RETIRED) {
                throw new IllegalArgumentException("Nobody makes mailboxes " + status);
            }
        }

        @Override
        public String action() {
            return switch (status) {
                case RESERVED -> "customers.mailbox-reserved";
                case RETIRED -> "customers.mailbox-retired";
                default -> "customers.mailbox-released";
            };
        }

        @Override
        public void applyTo(Mailbox mailbox) {
            mailbox.become(status);
        }
    }

    /** They get another size. */
    record Size(MailboxSize size) implements MailboxChange {
        @Override
        public String action() {
            return "customers.mailbox-resized";
        }

        @Override
        public void applyTo(Mailbox mailbox) {
            mailbox.resize(size);
        }
    }
}
