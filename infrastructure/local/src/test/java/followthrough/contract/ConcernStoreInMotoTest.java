package followthrough.contract;

class ConcernStoreInMotoTest extends ConcernStoreContract {
    @Override
    Aws aws() {
        return Moto.aws();
    }
}
