package followthrough.customer;

import followthrough.aws.DynamoDbTable;

/** Where stores of customers come from. */
public final class CustomerStores {
    private CustomerStores() {}

    /** The customers in the table. */
    public static CustomerStore in(DynamoDbTable table) {
        return new DynamoDbCustomerStore(table);
    }
}
