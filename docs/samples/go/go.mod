module trade-samples

go 1.19
