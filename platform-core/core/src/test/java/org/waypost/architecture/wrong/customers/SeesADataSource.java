package org.waypost.architecture.wrong.customers;

import javax.sql.DataSource;

/** Only tenancy may. */
record SeesADataSource(DataSource seen) {}
